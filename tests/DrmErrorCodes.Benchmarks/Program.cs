using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using DrmErrorCodes.Benchmarks;
using DrmErrorCodes.Benchmarks.Competitors;

switch (args)
{
    case ["all"]:
        Console.WriteLine(ResultTable.Measure());
        break;
    case ["cold-start"]:
        Console.WriteLine(new ResultTable().AddColdStart());
        break;
    case ["size"]:
        Console.WriteLine(new ResultTable().AddSize());
        break;
    case ["write-competitors"]:
        CompetitorWriter.WriteTo(Path.Combine(FolderOfSources(), "Competitors", "Generated"));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortConfig());
        break;
}

static string FolderOfSources([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
