namespace DrmErrorCodes.Sql.Tests;

/// <summary>A test that runs on a PostgreSQL server of its own, and is skipped where Debian's package is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlServer.Programs is null)
            Skip = $"needs PostgreSQL: there is no {PostgreSqlServer.Installations}/*/bin/initdb (on Debian: apt-get install postgresql)";
    }
}
