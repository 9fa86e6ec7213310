using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Text;

/// <summary>Fills every text field of every form of the site with a marker, as a person would.</summary>
internal sealed class Typing(World world)
{
    /// <summary>What ends something comes after what needs it.</summary>
    private static readonly string[] Ending = ["cancel", "drop", "ending", "move"];
    private static readonly string[] NoText = ["_handler", "Act", "Code", "Typed", "Starts", "Ends", "Day", "Count", "Places", "SignUpUntil", "Asked", "Link", "Makers", "Together"];

    public List<Marker> Taken { get; } = [];

    /// <summary>Forms that would not take them.</summary>
    public List<string> Refused { get; } = [];

    public async Task Everywhere()
    {
        foreach (var line in Expectation.All.Where(line => line.Form.Length > 0 && line.Who != "nobody" && !line.Route.StartsWith("/account/", StringComparison.Ordinal) && !line.Route.EndsWith("/erasure", StringComparison.Ordinal) && line.Form is not ("throw" or "withdrawal")).OrderBy(line => Ending.Contains(line.Form)))
        {
            var url = Addresses.OfOwn(line, world);
            foreach (var at in line.Route.Contains("{What", StringComparison.Ordinal) ? new[] { "call", "gate", "wish", "offer" }.Select(what => url[..(url.LastIndexOf('/') + 1)] + what) : [url])
            {
                await Fill(line, at);
            }
        }
    }

    private async Task Fill(Expectation line, string url)
    {
        foreach (var person in world.Owners)
        {
            var page = await person.Browser().Get(url);
            if (Filled.Form(page, line.Form) is not { } fields)
            {
                continue;
            }

            var markers = fields.Where(field => !NoText.Contains(field.Key)).Select(field => (field.Key, Input: TextInput(page, field.Key))).Where(f => f.Input is not null)
                .DistinctBy(f => f.Key).Select((f, n) => Marker.For(f.Key, Taken.Count + n + 1, Most(f.Input!))).ToList();
            var sent = fields.Select(field => KeyValuePair.Create(field.Key, markers.Find(marker => marker.Field == field.Key)?.Typed ?? field.Value));
            var answer = await person.Browser().Send(HttpMethod.Post, url, new FormUrlEncodedContent(sent));
            if ((int)answer.StatusCode is 302 or 303)
            {
                Taken.AddRange(markers);
            }
            else if (markers.Count > 0)
            {
                Refused.Add($"{line.Key} {url}: {(int)answer.StatusCode} {string.Join(' ', markers.Select(m => m.Field))}");
            }

            return;
        }
    }

    private static IElement? TextInput(Page page, string name) => page.Document.QuerySelectorAll($"[name='{name}']")
        .FirstOrDefault(e => e is IHtmlTextAreaElement || (e is IHtmlInputElement { Type: "text" or "tel" } && e.GetAttribute("inputmode") != "numeric"));

    private static int Most(IElement input) => int.TryParse(input.GetAttribute("maxlength"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : 40;
}
