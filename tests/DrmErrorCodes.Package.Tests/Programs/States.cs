using System;
using DrmErrorCodes;
using DrmErrorCodes.Classic;

/// <summary>The calls for which C# 14 has properties, in the C# of those who have none.</summary>
public static class States
{
    public static void Print()
    {
        VodDealerPackageStatus state = VodDealerPackageStatus.ExportRetry;
        Console.WriteLine($"{state.GetPhase()} {state.IsFinal()} {state.IsFailure()}");
    }
}
