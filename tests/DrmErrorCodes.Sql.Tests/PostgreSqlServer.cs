using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DrmErrorCodes.Sql.Tests;

/// <summary>A PostgreSQL server with nothing in it, on a free port of 127.0.0.1, for as long as the tests run.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    public const string Installations = "/usr/lib/postgresql";

    // PostgreSQL refuses to run as root; its package brings this user.
    private const string User = "postgres";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drm-error-sql");
    private readonly string _password = Guid.NewGuid().ToString();
    private readonly int _port = FreePort();

    /// <summary>The folder of the newest version's programs; null where none is installed.</summary>
    public static string? Programs { get; } = FindPrograms();

    private string Data => Path.Combine(_folder.FullName, "data");

    private string ServerLog => Path.Combine(_folder.FullName, "server.log");

    public async Task InitializeAsync()
    {
        // A fixture is made for skipped tests, too.
        if (Programs is null)
            return;
        string passwordFile = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(passwordFile, _password);
        if (Environment.IsPrivilegedProcess)
            await Run("chown", "-R", User, _folder.FullName);
        await RunAsUser(
            "initdb", "--pgdata", Data, "--username", User, "--pwfile", passwordFile, "--auth", "scram-sha-256",
            "--encoding", "UTF8", "--locale", "C", "--no-sync");
        // Nothing in it has to survive a crash.
        await RunAsUser(
            "pg_ctl", "start", "--wait", "--pgdata", Data, "--log", ServerLog,
            "--options", $"-c listen_addresses=127.0.0.1 -c port={_port} -c unix_socket_directories='' -c fsync=off");
    }

    public async Task DisposeAsync()
    {
        try
        {
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
                await RunAsUser("pg_ctl", "stop", "--wait", "--pgdata", Data, "--mode", "immediate");
        }
        finally
        {
            _folder.Delete(recursive: true);
        }
    }

    public async Task<NpgsqlConnection> OpenNewDatabase()
    {
        string name = "test_" + Guid.NewGuid().ToString("N");
        await using (NpgsqlConnection server = await Open(User))
        {
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", server);
            await create.ExecuteNonQueryAsync();
        }

        return await Open(name);
    }

    private async Task<NpgsqlConnection> Open(string database)
    {
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = _port,
            Username = User,
            Password = _password,
            Database = database,
            Pooling = false,
        };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static string? FindPrograms() =>
        !Directory.Exists(Installations) ? null
        : Directory.GetDirectories(Installations)
            .OrderByDescending(VersionOf)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    private static double VersionOf(string folder) =>
        double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out double version) ? version : 0;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task RunAsUser(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? Run("runuser", ["-u", User, "--", path, .. arguments]) : Run(path, arguments);
    }

    private async Task Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string[] output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            string log = File.Exists(ServerLog) ? await File.ReadAllTextAsync(ServerLog) : "";
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)}\nended with {process.ExitCode} and printed\n{string.Concat(output)}\n{log}");
        }
    }
}
