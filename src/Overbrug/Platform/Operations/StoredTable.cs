using System.Buffers;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Operations;

/// <summary>A table of the model, with its rows as lines of JSON.</summary>
internal sealed class StoredTable
{
    private readonly HashSet<string> pointsTo;

    private StoredTable(ITable table)
    {
        Name = table.Name;
        Columns = [.. table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new StoredColumn(c))];
        pointsTo = [.. table.ForeignKeyConstraints.Select(key => key.PrincipalTable.Name).Where(name => name != Name)];
    }

    public string Name { get; }

    public IReadOnlyList<StoredColumn> Columns { get; }

    /// <summary>Every table, each after those it points to.</summary>
    public static IReadOnlyList<StoredTable> All(OverbrugDb db)
    {
        var left = db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => new StoredTable(t)).ToList();
        var ordered = new List<StoredTable>();
        while (left.Count > 0)
        {
            var free = left.FindAll(table => !left.Exists(other => table.pointsTo.Contains(other.Name)));
            if (free.Count == 0)
            {
                throw new InvalidOperationException($"These tables point to each other in a circle: {string.Join(", ", left.Select(t => t.Name))}.");
            }

            ordered.AddRange(free);
            left.RemoveAll(free.Contains);
        }

        return ordered;
    }

    public async Task<long> CountAsync(DbTransaction transaction, CancellationToken cancel)
    {
        await using var command = transaction.Command($"""SELECT COUNT(*) FROM "{Name}" """);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Hands over each row as one line of UTF-8 JSON without its line end; the memory is used again for the next row.</summary>
    public async Task ReadAsync(DbTransaction transaction, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancel)
    {
        await using var command = transaction.Command($"""SELECT {string.Join(", ", Columns.Select(c => $"\"{c.Name}\""))} FROM "{Name}" """);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, CanonicalJson.Options);
        while (await row.ReadAsync(cancel))
        {
            line.ResetWrittenCount();
            json.Reset();
            json.WriteStartObject();
            for (var i = 0; i < Columns.Count; i++)
            {
                Columns[i].Copy(row, i, json);
            }

            json.WriteEndObject();
            await json.FlushAsync(cancel);
            await take(line.WrittenMemory);
        }
    }

    /// <summary>A command that inserts one row, with a parameter for each column in order.</summary>
    public DbCommand Insert(DbTransaction transaction)
    {
        var isPostgres = transaction is Npgsql.NpgsqlTransaction;
        var places = Columns.Select((column, i) => isPostgres && column.IsJson ? $"CAST(@p{i} AS {column.StoreType})" : $"@p{i}");
        var command = transaction.Command($"""INSERT INTO "{Name}" ({string.Join(", ", Columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", places)})""");
        for (var i = 0; i < Columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
