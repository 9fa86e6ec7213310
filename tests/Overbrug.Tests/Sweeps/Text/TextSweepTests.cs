using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;
using Overbrug.Tests.Sweeps.Pages;

namespace Overbrug.Tests.Sweeps.Text;

/// <summary>What people type stays text: stored as typed, shown as typed, wherever it comes.</summary>
public sealed class TextSweepTests(Site site) : IClassFixture<Site>
{
    private const int MostOctets = 75;

    [Fact]
    public async Task Whatever_is_typed_is_text_everywhere()
    {
        var world = await World.Of(site);
        var typing = new Typing(world);
        await typing.Everywhere();
        Assert.Empty(typing.Refused);
        Assert.True(typing.Taken.Count > 25, $"only {typing.Taken.Count} fields were filled");

        var stored = await site.Read(Stored);
        var wrong = typing.Taken.Where(marker => !stored.Contains(marker.Stored, StringComparison.Ordinal)).Select(marker => $"{marker.Field} is not stored as typed: {marker.Typed}").ToList();
        var routes = new Routes(site);
        var seen = new List<Seen>();
        var files = new List<(string Url, string Type, string Text)>();
        foreach (var person in world.Owners.Append(world.People.Single(p => p.Name == "coordinator")))
        {
            var visitor = new Visitor(person.Name, person.Browser(), routes, person.User is not null, most: person.Name is "editor" || person.Name.StartsWith("Teacher", StringComparison.Ordinal) ? 16 : 2, isHasty: true);
            await visitor.Walk("/today", "/account", "/actions?state=dropped", $"/runs/{world.Ours.Class.Run.Id}/steps/0/experience", "/pilots", "/stories", $"/ar/k/{world.Ours.Class.Group.Code}", $"/nl/k/{world.Ours.Class.Family.Code}");
            seen.AddRange(visitor.Pages);
            files.AddRange(visitor.Files);
        }

        wrong.AddRange(seen.SelectMany(page => Shown.Wrong(page.Page, typing.Taken).Select(what => $"{page.Route}: {what}")).Distinct());
        wrong.AddRange(files.SelectMany(file => Calendar(file).Concat(Table(file))));
        wrong.AddRange(site.Mailbox.Letters.Where(letter => letter.Html.Contains("<script>alert", StringComparison.Ordinal)).Select(letter => $"a tag in the letter {letter.Subject}"));
        Assert.Contains(files, file => file.Type == "text/calendar");
        Assert.Contains(files, file => file.Type == "text/csv");
        var read = string.Concat(seen.SelectMany(page => page.Page.Document.All.SelectMany(e => e.ChildNodes.OfType<AngleSharp.Dom.IText>())).Select(text => text.Data));
        wrong.AddRange(typing.Taken.Where(marker => !marker.IsIn(read)).Select(marker => $"{marker.Field} is shown nowhere: {marker.Typed}"));
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Calendar((string Url, string Type, string Text) file)
    {
        if (file.Type != "text/calendar")
        {
            yield break;
        }

        foreach (var line in file.Text.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > MostOctets || line.Contains('\n', StringComparison.Ordinal)))
        {
            yield return $"{file.Url}: a line too long or broken: {line}";
        }

        var feed = CalendarReader.Read(file.Text);
        if (feed.Values.Values.Concat(feed.Parts.SelectMany(part => part.Values.Values)).Any(value => value.Contains("=M", StringComparison.Ordinal) && !value.Contains("&\\;\\,\\\\", StringComparison.Ordinal)))
        {
            yield return $"{file.Url}: what was typed is not escaped";
        }
    }

    private static IEnumerable<string> Table((string Url, string Type, string Text) file) =>
        file.Type != "text/csv" ? [] : file.Text.TrimStart('\uFEFF').Split("\r\n").SelectMany(row => row.Split(',')).Where(cell => cell.TrimStart('"') is { Length: > 0 } bare && "=+-@\t".Contains(bare[0]))
            .Select(cell => $"{file.Url}: a formula: {cell}");

    /// <summary>Everything in the database; what stands in JSON also as the text it means.</summary>
    private static async Task<string> Stored(OverbrugDb db)
    {
        var all = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the names come from the model
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                foreach (var text in row.OfType<string>().Where(text => text.Contains("=M", StringComparison.Ordinal) || text.Contains("\\u", StringComparison.Ordinal)))
                {
                    all.AppendLine(text);
                    all.AppendLine(text.StartsWith('{') || text.StartsWith('[') ? string.Join('\n', Strings(JsonDocument.Parse(text).RootElement)) : "");
                }
            }
        }

        return all.ToString();
    }

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
