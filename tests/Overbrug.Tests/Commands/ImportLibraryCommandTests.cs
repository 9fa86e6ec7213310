using System.Text;
using System.Text.Json;
using Overbrug.Commands;
using Overbrug.Library;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Commands;

public sealed class ImportLibraryCommandTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private readonly string file = Path.Combine(Path.GetTempPath(), $"overbrug-{Guid.CreateVersion7():N}.csv");

    public ValueTask DisposeAsync()
    {
        File.Delete(file);
        return site.DisposeAsync();
    }

    [Fact]
    public async Task It_takes_a_file_over_and_names_each_row_that_is_broken()
    {
        File.WriteAllText(file, "id,title,kind,theme\na,Een,book,parents\nb,Twee,weer,parents\nc,\"Drie,book,parents\nd,Vier,film,neighbourhood-welfare\n");
        Assert.Equal(0, await Run(file));
        Assert.Equal(["Een", "Vier"], (await site.All<Resource>()).Select(r => r.Facts.Title).Order());
        Assert.Contains("Row 3: “weer” kennen we niet in de kolom kind.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Row 4: In deze rij klopt een aanhalingsteken niet", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("4 records: 2 new, 0 changed, 0 taken away, 0 the same, 0 here already, 2 not readable.", output.ToString(), StringComparison.Ordinal);
        Assert.Single(await site.All<Event>(), e => e.What == "library.imported");
    }

    [Fact]
    public async Task A_dry_run_changes_nothing_and_reports_as_json()
    {
        File.WriteAllText(file, "title,kind\nEen,book\nTwee,\n");
        Assert.Equal(0, await Run(file, "--theme", "neighbourhood-welfare", "--dry-run", "--json"));
        Assert.Empty(await site.All<Resource>());
        var report = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal((2, 1, true, 3), (report.GetProperty("rows").GetInt32(), report.GetProperty("counts").GetProperty("new").GetInt32(), report.GetProperty("dryRun").GetBoolean(), report.GetProperty("problems")[0].GetProperty("row").GetInt32()));
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_and_nothing_is_taken_over()
    {
        Assert.Equal(1, await Run("/nowhere/list.csv"));
        File.WriteAllText(file, "title,kind,theme\n");
        Assert.Equal(1, await Run(file, "--theme", "weer"));
        File.WriteAllText(file, "a,b\n1,2\n");
        Assert.Equal(1, await Run(file));
        Assert.Equal(1, await Run("https://example.org/oai"));
        Assert.Equal(1, await Run("http://169.254.169.254/oai", "--theme", "parents"));
        Assert.Equal(2, await Run());
        foreach (var said in new[] { "cannot be read", "There is no theme \"weer\"", "Dit ontbreekt: title, kind, theme.", "Add --theme THEME", "is not an address on the public web", "Give FILE too." })
        {
            Assert.Contains(said, errors.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(await site.All<Resource>());
    }

    [Fact]
    public async Task A_long_file_is_read_a_row_at_a_time()
    {
        await using (var text = new StreamWriter(file, append: false, Encoding.Latin1))
        {
            await text.WriteAsync("title;kind;theme\n");
            for (var n = 0; n < 5_000; n++)
            {
                await text.WriteAsync($"Café {n};book;parents\n");
            }
        }

        Assert.Equal(0, await Run(file, "--json"));
        var items = await site.All<Resource>();
        Assert.Equal((5_000, 5_000), (items.Count, items.Select(item => item.Slug).Distinct().Count()));
        Assert.Contains(items, item => item is { Slug: "cafe-4999", Facts.Title: "Café 4999" });
    }

    private Task<int> Run(params string[] args) => CommandLine.RunAsync(["import-library", .. args, .. site.Settings, "--OVERBRUG_ADDRESS", Site.Address], output, errors);
}
