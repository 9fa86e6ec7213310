using Microsoft.Data.Sqlite;
using Overbrug.Library.Search;

namespace Overbrug.Benchmarks.Library;

/// <summary>The same records in plain SQLite FTS5, in memory: best first by bm25, with a snippet.</summary>
internal sealed class SqliteSearch : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand ask;
    private readonly SqliteParameter words;

    public SqliteSearch(IEnumerable<SearchEntry> entries)
    {
        connection.Open();
        Run("CREATE VIRTUAL TABLE Records USING fts5(Title, Makers, About, tokenize = \"unicode61 remove_diacritics 2\")");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = "INSERT INTO Records VALUES ($title, $makers, $about)";
            var (title, makers, about) = (insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$makers", SqliteType.Text), insert.Parameters.Add("$about", SqliteType.Text));
            foreach (var entry in entries)
            {
                (title.Value, makers.Value, about.Value) = (entry.Title, entry.Makers, string.Join('\n', entry.About));
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Run("INSERT INTO Records(Records) VALUES ('optimize')");
        ask = connection.CreateCommand();
        ask.CommandText = $"SELECT rowid, Title, snippet(Records, 2, '<', '>', '…', 24) FROM Records WHERE Records MATCH $words ORDER BY rank LIMIT {Asked.Shown}";
        words = ask.Parameters.Add("$words", SqliteType.Text);
        ask.Prepare();
    }

    public int Ask(string[] typed)
    {
        words.Value = string.Join(' ', typed.Select(word => $"\"{word}\""));
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
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
