using Npgsql;
using NpgsqlTypes;
using Overbrug.Library.Search;

namespace Overbrug.Benchmarks.Library;

/// <summary>The same records in PostgreSQL, with a stored <c>tsvector</c> and a GIN index: best first by ts_rank, with a headline. One core: no parallel workers.</summary>
internal sealed class PostgresSearch : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand ask;

    public PostgresSearch(string address, IEnumerable<SearchEntry> entries)
    {
        connection = new(address);
        connection.Open();
        Run("SET max_parallel_workers_per_gather = 0; SET max_parallel_maintenance_workers = 0; SET maintenance_work_mem = '256MB'; CREATE TABLE bench_records (id int, title text, makers text, about text)");
        using (var writer = connection.BeginBinaryImport("COPY bench_records FROM STDIN (FORMAT binary)"))
        {
            foreach (var entry in entries)
            {
                writer.StartRow();
                writer.Write(entry.Added);
                writer.Write(entry.Title);
                writer.Write(entry.Makers);
                writer.Write(string.Join('\n', entry.About));
            }

            writer.Complete();
        }

        Run("ALTER TABLE bench_records ADD words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', makers) || to_tsvector('simple', about)) STORED");
        Run("CREATE INDEX ON bench_records USING gin (words); ANALYZE bench_records");
        ask = new($"SELECT id, title, ts_headline('simple', about, q) FROM (SELECT id, title, about, q FROM bench_records, plainto_tsquery('simple', $1) q WHERE words @@ q ORDER BY ts_rank(words, q) DESC LIMIT {Asked.Shown}) best", connection);
        ask.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = "" });
        ask.Prepare();
    }

    public int Ask(string[] typed)
    {
        ask.Parameters[0].Value = string.Join(' ', typed);
        using var reader = ask.ExecuteReader();
        var read = 0;
        while (reader.Read())
        {
            read += reader.GetString(1).Length + reader.GetString(2).Length;
        }

        return read;
    }

    public void Dispose()
    {
        ask.Dispose();
        connection.Dispose();
    }

    private void Run(string text)
    {
        using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 600 };
        command.ExecuteNonQuery();
    }
}
