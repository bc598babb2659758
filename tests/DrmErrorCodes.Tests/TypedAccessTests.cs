using System.Reflection;

namespace DrmErrorCodes.Tests;

/// <summary>The enums and what leads to and from them: <c>ToDrmError</c>, <c>Is</c>, <c>TryGet</c>.</summary>
public sealed class TypedAccessTests
{
    [Fact]
    public void Every_member_of_every_enum_leads_to_its_row_and_back()
    {
        MethodInfo check = typeof(TypedAccessTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (MethodInfo toDrmError in typeof(DrmErrorExtensions).GetMethods().Where(method => method.Name == "ToDrmError"))
            check.MakeGenericMethod(toDrmError.GetParameters()[0].ParameterType).Invoke(null, []);
    }

    [Fact]
    public void Every_domain_has_an_enum() =>
        typeof(DrmErrorExtensions).GetMethods().Count(method => method.Name == "ToDrmError").Should().Be(ErrorCatalog.Domains.Count);

    [Fact]
    public void A_member_without_number_has_its_first_text_as_code()
    {
        VodDealerPackageStatus.Pulling.ToDrmError().Code.ToString().Should().Be("processing");
        VodDealerPackageStatus.NotProcessed.ToDrmError().Code.ToString().Should().Be("Not Processed");
        VodDealerFtpError.ServerNotRunning.ToDrmError().Code.ToString().Should().Be("NA");
        VodDealerFtpError.MiscFtpError.ToDrmError().Code.ToString().Should().Be("5XX");
    }

    [Fact]
    public void A_number_in_a_range_is_the_member_of_the_range()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600);

        error.Is(WidevineClientStatus.CustomErrorRemoveLicense).Should().BeTrue();
        error.Is(WidevineClientStatus.CustomErrorRetainLicense).Should().BeFalse();
        error.TryGet(out WidevineClientStatus status).Should().BeTrue();
        status.Should().Be(WidevineClientStatus.CustomErrorRemoveLicense);
    }

    [Fact]
    public void A_number_in_a_range_that_an_enum_was_cast_from_is_itself()
    {
        DrmError error = ((WidevineClientStatus)600).ToDrmError();

        error.Should().Be(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600));
        error.Is((WidevineClientStatus)600).Should().BeTrue();
        error.Is((WidevineClientStatus)601).Should().BeFalse();
    }

    [Fact]
    public void A_text_code_is_the_member_of_its_row()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "importStarted");

        error.Is(VodDealerPackageStatus.Pulling).Should().BeTrue();
        error.TryGet(out VodDealerPackageStatus status).Should().BeTrue();
        status.Should().Be(VodDealerPackageStatus.Pulling);
    }

    [Fact]
    public void Both_names_of_a_number_listed_twice_are_one_value()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 1008);

        error.Is(WidevineClientStatus.ConfigurationError).Should().BeTrue();
        error.Is(WidevineClientStatus.KeyError).Should().BeTrue();
        WidevineClientStatus.KeyError.ToDrmError().Should().Be(error);
    }

    [Fact]
    public void The_same_number_in_another_domain_is_not_it()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 2001);

        error.Is(PallyConLicenseError.DatabaseConnectionFailed).Should().BeFalse();
        error.TryGet(out PallyConLicenseError value).Should().BeFalse();
        value.Should().Be(default(PallyConLicenseError));
    }

    [Fact]
    public void An_undefined_value_is_an_unknown_code()
    {
        DrmError error = ((PallyConLicenseError)7014).ToDrmError();

        error.Should().Be(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014));
        error.Is((PallyConLicenseError)7014).Should().BeTrue();
        error.Is((PallyConLicenseError)7116).Should().BeFalse();
        error.TryGet(out PallyConLicenseError value).Should().BeFalse();
        value.Should().Be(default(PallyConLicenseError));
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(-77)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_undefined_value_keeps_its_number(int value)
    {
        DrmError error = ((VodDealerFtpError)value).ToDrmError();

        error.IsKnown.Should().BeFalse();
        error.Code.Should().Be((ErrorCode)value);
    }

    [Fact]
    public void The_number_minus_one_is_not_the_member_with_this_value() =>
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, -1).Is(VodDealerFtpError.ServerNotRunning).Should().BeFalse();

    [Fact]
    public void The_declarations_of_the_rows_do_not_reach_the_assembly() =>
        typeof(ErrorCatalog).Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .SelectMany(type => type.GetCustomAttributesData().Concat(type.GetFields().SelectMany(field => field.GetCustomAttributesData())))
            .Where(attribute => attribute.AttributeType.Assembly == typeof(ErrorCatalog).Assembly)
            .Should().BeEmpty();

    private static void Check<T>()
        where T : struct, Enum
    {
        var toDrmError = Method<Func<T, DrmError>>("ToDrmError", typeof(T));
        var tryGet = Method<TryGet<T>>("TryGet", typeof(DrmError), typeof(T).MakeByRefType());
        var isIt = Method<Func<DrmError, T, bool>>("Is", typeof(DrmError), typeof(T));
        ErrorDomain domain = toDrmError(default).Domain;
        Enum.GetNames<T>().Should().BeEquivalentTo(ErrorCatalog.Entries(domain).Select(entry => entry.Name));

        foreach (ErrorEntry entry in ErrorCatalog.Entries(domain))
        {
            var value = Enum.Parse<T>(entry.Name);
            DrmError error = toDrmError(value);

            Assert.Equal(Enum.GetName(value), error.Name);
            Assert.Equal(domain, error.Domain);
            Assert.True(error.Entry == entry || Convert.ToInt64(Enum.Parse<T>(error.Name!)) == Convert.ToInt64(value));
            Assert.Contains(error.Entry, ErrorCatalog.LookupAll(domain, error.Code));
            Assert.True(isIt(error, value));
            Assert.True(tryGet(error, out T back));
            Assert.Equal(value, back);
        }
    }

    private static TDelegate Method<TDelegate>(string name, params Type[] parameters)
        where TDelegate : Delegate =>
        typeof(DrmErrorExtensions).GetMethod(name, parameters)!.CreateDelegate<TDelegate>();

    private delegate bool TryGet<T>(DrmError error, out T value);
}
