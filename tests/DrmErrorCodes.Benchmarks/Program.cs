using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using DrmErrorCodes.Benchmarks;

switch (args)
{
    case ["all"]:
        string results = ResultTable.Measure();
        Console.WriteLine(results);
        ResultTable.WriteTo(Path.Combine(FolderOfSources(), "README.md"), results);
        break;
    case ["benchmarks"]:
        Console.WriteLine(new ResultTable().AddBenchmarks());
        break;
    case ["first-use"]:
        Console.WriteLine(new ResultTable().AddFirstUse());
        break;
    case ["size"]:
        Console.WriteLine(new ResultTable().AddSize());
        break;
    case ["tool"]:
        Console.WriteLine(new ResultTable().AddTool());
        break;
    case ["phrases"]:
        Console.WriteLine(PhraseSearch.Find());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortConfig());
        break;
}

static string FolderOfSources([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
