public static class Program
{
    public static int Main()
    {
        CallSites.Print();
        return 0;
    }
}
