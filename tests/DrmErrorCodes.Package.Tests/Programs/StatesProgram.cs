public static class StatesProgram
{
    public static int Main()
    {
        CallSites.Print();
        States.Print();
        return 0;
    }
}
