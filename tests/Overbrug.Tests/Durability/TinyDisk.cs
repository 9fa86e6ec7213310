using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>A disk of a few megabytes under an installation's folder, with what was in the folder; gone when the test ends.</summary>
internal sealed class TinyDisk : IDisposable
{
    private readonly string folder;

    public TinyDisk(string folder)
    {
        this.folder = folder;
        SqliteConnection.ClearAllPools();
        var kept = Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        Assert.True(Mount(folder), "the disk could not be mounted");
        foreach (var (name, bytes) in kept)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    public static bool IsPossible { get; } = Try();

    private string Ballast => Path.Combine(folder, "ballast");

    public async Task FillAsync()
    {
        await using var ballast = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                await ballast.WriteAsync(new byte[4096], TestContext.Current.CancellationToken);
            }
        }
        catch (IOException)
        {
            // no room is left
        }
    }

    public Task EmptyAsync()
    {
        File.Delete(Ballast);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Unmount(folder);
    }

    private static bool Try()
    {
        using var folder = new Folder();
        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Mount(folder.Path) && Unmount(folder.Path);
    }

    private static bool Mount(string folder) => Run("mount", "-t", "tmpfs", "-o", "size=12m", "overbrug-test", folder);

    private static bool Unmount(string folder) => Run("umount", "-l", folder);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
