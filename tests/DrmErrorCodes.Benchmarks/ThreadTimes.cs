using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Runs benchmarks in this process and takes the processor time of the thread, which other work on the machine changes
/// little. A clock, which BenchmarkDotNet goes by, has that work in it.</summary>
internal static class ThreadTimes
{
    private const int Warmups = 8;

    private const int Samples = 15;

    private const int ThreadClock = 3;

    private const double SampleNanoseconds = 20_000_000;

    /// <summary>The benchmarks of some types: medians by the names of type and method, with the parameter where there is one.</summary>
    public static Dictionary<string, ThreadTime> Measure(params Type[] types)
    {
        var results = new Dictionary<string, ThreadTime>();
        foreach (Type type in types)
        {
            PropertyInfo? parameter = type.GetProperties().SingleOrDefault(property => property.IsDefined(typeof(ParamsAttribute)) || property.IsDefined(typeof(ParamsSourceAttribute)));
            foreach (object? value in ValuesOf(type, parameter))
            {
                object benchmarks = Activator.CreateInstance(type)!;
                parameter?.SetValue(benchmarks, value);
                type.GetMethods().Single(method => method.IsDefined(typeof(GlobalSetupAttribute))).Invoke(benchmarks, null);
                foreach (MethodInfo method in type.GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute))))
                {
                    MethodInfo measure = typeof(ThreadTimes).GetMethod(nameof(MeasureOne), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(method.ReturnType);
                    string name = $"{type.Name}.{method.Name}{(parameter is null ? "" : $"({value})")}";
                    Console.Error.WriteLine(name);
                    results[name] = (ThreadTime)measure.Invoke(null, [method, benchmarks])!;
                }

                type.GetMethods().SingleOrDefault(method => method.IsDefined(typeof(GlobalCleanupAttribute)))?.Invoke(benchmarks, null);
            }
        }

        return results;
    }

    private static IEnumerable<object?> ValuesOf(Type type, PropertyInfo? parameter)
    {
        if (parameter is null)
            return [null];
        return parameter.GetCustomAttribute<ParamsAttribute>() is { } values
            ? values.Values
            : ((System.Collections.IEnumerable)type.GetProperty(parameter.GetCustomAttribute<ParamsSourceAttribute>()!.Name)!.GetValue(null)!).Cast<object?>();
    }

    private static ThreadTime MeasureOne<T>(MethodInfo method, object benchmarks)
    {
        Func<T> run = method.CreateDelegate<Func<T>>(benchmarks);
        int count = 8;
        for (int i = 0; i < Warmups; i++)
        {
            count = (int)Math.Clamp(count * SampleNanoseconds / Math.Max(Time(run, count), 1), 1, 100_000_000);
            // Until the compiler has made its last version.
            Time(run, Math.Max(count, 8));
            Thread.Sleep(250);
        }

        double[] samples = [.. Enumerable.Range(0, Samples).Select(_ => Time(run, count) / count)];
        long allocated = Enumerable.Range(0, Samples).Min(_ => Allocated(run));
        int operations = method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke;
        return new(samples.Order().ElementAt(Samples / 2) / operations, allocated / operations);
    }

    private static long Allocated<T>(Func<T> run)
    {
        long start = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static double Time<T>(Func<T> run, int count)
    {
        long start = Now();
        for (int i = 0; i < count; i++)
            run();
        return Now() - start;
    }

    private static long Now()
    {
        long[] time = new long[2];
        return GetTime(ThreadClock, time) == 0 ? (time[0] * 1_000_000_000) + time[1] : throw new InvalidOperationException("clock_gettime failed.");
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, [Out] long[] time);
}
