using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrmErrorCodes.Tests.Reports;

/// <summary>The samples that the domains declare beside their rows, <c>[LogSample(text, codes)]</c>.</summary>
public sealed class LogSampleTests
{
    private static readonly Sample[] All = [.. Read()];

    [Fact]
    public void Every_domain_has_a_sample_with_a_code() =>
        ErrorCatalog.Domains.Select(domain => domain.Domain).Except(All.Where(sample => sample.Codes.Length > 0).Select(sample => sample.Domain)).Should().BeEmpty();

    [Fact]
    public void Every_sample_has_the_codes_of_its_domain_that_it_is_declared_with() => All
        .Where(sample => !Found(sample).SequenceEqual(sample.Codes.Select(code => ErrorCatalog.Lookup(sample.Domain, code))))
        .Select(sample => $"{sample.Domain}: {sample.Text} -> {string.Join(", ", Found(sample))}").Should().BeEmpty();

    private static IEnumerable<DrmError> Found(Sample sample) =>
        ErrorText.Find(sample.Text).Select(match => match.Error).Where(error => error.Domain == sample.Domain);

    private static IEnumerable<Sample> Read()
    {
        foreach (string name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith("Domains/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
            IEnumerable<AttributeSyntax> attributes = CSharpSyntaxTree.ParseText(reader.ReadToEnd()).GetRoot().DescendantNodes().OfType<AttributeSyntax>();
            ErrorDomain domain = ErrorDomain.None;
            foreach (AttributeSyntax attribute in attributes)
            {
                if (attribute.Name.ToString() == "ErrorTable")
                    domain = Enum.Parse<ErrorDomain>(((MemberAccessExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Name.Identifier.Text);
                if (attribute.Name.ToString() == "LogSample")
                {
                    string[] texts = [.. attribute.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)];
                    yield return new(domain, texts[0], texts[1..]);
                }
            }
        }
    }

    private sealed record Sample(ErrorDomain Domain, string Text, string[] Codes);
}
