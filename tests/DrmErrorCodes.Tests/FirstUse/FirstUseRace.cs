using System.Text;

namespace DrmErrorCodes.Tests.FirstUse;

/// <summary>A program in which many threads make the same first use of the library at once.</summary>
internal static class FirstUseRace
{
    private const int ThreadCount = 64;

    /// <summary>Prints what the threads got: once, when all got the same text of the same rows.</summary>
    public static void Run(string entryPoint)
    {
        Func<object> use = FirstUses.EntryPoints[entryPoint];
        var answers = new Answer[ThreadCount];
        using var start = new Barrier(ThreadCount);
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            answers[i] = Answer.Of(use());
        }))];

        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();

        Console.OutputEncoding = Encoding.UTF8;
        Console.Out.Write(answers[0].Text);
        foreach (Answer other in answers.Where(answer => answer.Text != answers[0].Text))
            Console.Out.Write($"\nAnother thread got: {other.Text}");
        if (answers.Any(answer => !answer.Rows.SequenceEqual(answers[0].Rows, ReferenceEqualityComparer.Instance)))
            Console.Out.Write("\nThe rows are not the same objects in all threads.");
    }
}
