using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Platform.Operations;

/// <summary>Puts a backup into an empty installation, on either engine: all of it, verified by counts and hashes, or nothing.</summary>
public static class Restore
{
    /// <param name="evenOld">also a backup past <see cref="BackupManifest.Life"/>, which holds what was erased since</param>
    /// <exception cref="OperationException">The file or the installation is not fit for it; nothing was changed.</exception>
    public static async Task<BackupManifest> ReadAsync(OverbrugDb db, string path, bool evenOld, DateTime now, ProgressBar progress, CancellationToken cancel)
    {
        await using var file = await BackupFile.OpenAsync(path, cancel);
        var manifest = file.Manifest;
        if (!evenOld && now - manifest.MadeAt > BackupManifest.Life)
        {
            throw new OperationException($"{path} was made on {manifest.MadeAt:yyyy-MM-dd}, more than {BackupManifest.Life.Days} days ago: it holds what was erased since. Add --old if you know that and need it.");
        }

        await db.Database.MigrateAsync(cancel);
        var tables = StoredTable.All(db);
        if (!(await MigrationNames.AppliedAsync(db, cancel)).SequenceEqual(manifest.Migrations) || !manifest.Tables.Keys.Order(StringComparer.Ordinal).SequenceEqual(tables.Select(t => t.Name).Order(StringComparer.Ordinal)))
        {
            throw new OperationException($"{path} was made by a version whose last step was \"{(manifest.Migrations is [.., var last] ? last : "none")}\". Restore it with that version, then start this one: it brings the data up to date.");
        }

        await using var transaction = await Snapshot.ToWriteAsync(db, cancel);
        await MakeRoomAsync(db, tables, transaction, cancel);
        progress.Begin("restore", manifest.Rows);
        foreach (var table in tables)
        {
            await FillAsync(table, file, transaction, progress, cancel);
            await VerifyAsync(table, manifest, transaction, cancel);
        }

        await transaction.CommitAsync(cancel);
        progress.End();
        return manifest;
    }

    private static async Task MakeRoomAsync(OverbrugDb db, IReadOnlyList<StoredTable> tables, DbTransaction transaction, CancellationToken cancel)
    {
        if (transaction is Npgsql.NpgsqlTransaction)
        {
            await transaction.ExecuteAsync($"LOCK TABLE {string.Join(", ", tables.Select(t => $"\"{t.Name}\""))} IN ACCESS EXCLUSIVE MODE", cancel);
        }

        var atFirstStart = new[] { typeof(Setting), typeof(StoredKey), typeof(Job) }.Select(type => db.Model.FindEntityType(type)!.GetTableName()).ToList();
        foreach (var table in tables)
        {
            if (atFirstStart.Contains(table.Name))
            {
                await transaction.ExecuteAsync($"""DELETE FROM "{table.Name}" """, cancel);
            }
            else if (await table.CountAsync(transaction, cancel) > 0)
            {
                throw new OperationException($"This installation is in use: {table.Name} has rows. Restore into an empty one, with another OVERBRUG_DATA or database.");
            }
        }
    }

    private static async Task FillAsync(StoredTable table, BackupFile file, DbTransaction transaction, ProgressBar progress, CancellationToken cancel)
    {
        await using var insert = table.Insert(transaction);
        var (most, line) = (file.Manifest.Tables[table.Name].Rows, 0L);
        await file.ReadAsync(table.Name, async bytes =>
        {
            try
            {
                if (++line > most)
                {
                    throw new FormatException("there are more rows than the manifest says");
                }

                using var row = JsonDocument.Parse(bytes);
                for (var i = 0; i < table.Columns.Count; i++)
                {
                    insert.Parameters[i].Value = table.Columns[i].Value(row.RootElement);
                }

                await insert.ExecuteNonQueryAsync(cancel);
                progress.Step();
            }
            catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or DbException)
            {
                throw new OperationException($"Table {table.Name}, row {line} of the backup cannot be used. Nothing was changed. ({problem.Message})", problem);
            }
        }, cancel);
        foreach (var column in table.Columns.Where(c => c.IsCounted && transaction is Npgsql.NpgsqlTransaction))
        {
            await transaction.ExecuteAsync($"""SELECT setval(pg_get_serial_sequence('"{table.Name}"', '{column.Name}'), COALESCE(MAX("{column.Name}"), 0) + 1, false) FROM "{table.Name}" """, cancel);
        }
    }

    private static async Task VerifyAsync(StoredTable table, BackupManifest manifest, DbTransaction transaction, CancellationToken cancel)
    {
        var sum = new RowSum();
        await table.ReadAsync(transaction, line =>
        {
            sum.Add(line.Span);
            return ValueTask.CompletedTask;
        }, cancel);
        if (sum.Total() != manifest.Tables[table.Name])
        {
            throw new OperationException($"Table {table.Name} of the backup is not what its manifest says. Nothing was changed.");
        }
    }
}
