using System.IO.Compression;
using System.Text.Json;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Operations;

/// <summary>Writes every row of an installation to one file, as the database is at one instant, while it goes on serving.</summary>
public static class Backup
{
    /// <param name="file">does not exist yet; it appears only when it is complete</param>
    /// <exception cref="OperationException">The file exists already.</exception>
    public static async Task<BackupManifest> WriteAsync(OverbrugDb db, string file, DateTime now, ProgressBar progress, CancellationToken cancel)
    {
        if (File.Exists(file))
        {
            throw new OperationException($"{file} exists already. Choose another name: a backup never overwrites one.");
        }

        var unfinished = file + ".unfinished";
        try
        {
            BackupManifest manifest;
            await using (var stream = new FileStream(unfinished, OnlyOurs()))
            {
                manifest = await WriteAsync(db, stream, now, progress, cancel);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<BackupManifest> WriteAsync(OverbrugDb db, Stream stream, DateTime now, ProgressBar progress, CancellationToken cancel)
    {
        await using var transaction = await Snapshot.ToReadAsync(db, cancel);
        var tables = StoredTable.All(db);
        progress.Begin("backup", await RowsAsync(tables, transaction, cancel));
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var sums = new SortedDictionary<string, TableSum>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var entry = await zip.CreateEntry(BackupManifest.Entry(table.Name), CompressionLevel.Optimal).OpenAsync(cancel);
            var sum = new RowSum();
            await table.ReadAsync(transaction, async line =>
            {
                sum.Add(line.Span);
                await entry.WriteAsync(line, cancel);
                entry.WriteByte((byte)'\n');
                progress.Step();
            }, cancel);
            sums[table.Name] = sum.Total();
        }

        var manifest = new BackupManifest(BackupManifest.OurProduct, BackupManifest.OurVersion, now, await MigrationNames.AppliedAsync(db, cancel), sums);
        await using var about = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(about, manifest, BackupFile.Json, cancel);
        progress.End();
        return manifest;
    }

    private static async Task<long> RowsAsync(IReadOnlyList<StoredTable> tables, System.Data.Common.DbTransaction transaction, CancellationToken cancel)
    {
        var rows = 0L;
        foreach (var table in tables)
        {
            rows += await table.CountAsync(transaction, cancel);
        }

        return rows;
    }

    private static FileStreamOptions OnlyOurs()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
