using Microsoft.AspNetCore.Components;
using Overbrug.Design;
using Overbrug.Library.Importing.Harvesting;
using Overbrug.Library.Importing.Reading;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;

namespace Overbrug.Library.Importing;

/// <summary>Begins an import: a file is read at once, another library in the background. Nothing changes in the library yet.</summary>
public partial class NewImport
{
    /// <summary>The file and what a form puts around it.</summary>
    public const int MostBody = NewImportForm.MostBytes + (64 * 1024);

    private NewImportForm? form;

    [Inject]
    public LibraryShelf Shelf { get; set; } = null!;

    [Inject]
    private Staging Staging { get; set; } = null!;

    private IReadOnlyList<Choice> Themes => [.. Shelf.Themes.Values.Select(theme => new Choice(theme.Id, theme.Name.In(Speaking.Page, Speaking.Words.Languages).Value))];

    public static string Url() => "/library-desk/imports/new";

    protected override Task OpenAsync()
    {
        form = new NewImportForm([.. Shelf.Themes.Keys]);
        return Task.CompletedTask;
    }

    private async Task Save()
    {
        if (!form!.Read(Http))
        {
            return;
        }

        var by = Http.Account().Id;
        if (form.Source is { } source)
        {
            var import = Db.Add(new Import(source.ToString(), by, Now)).Entity;
            Db.Add(Job.For(new SourceToRead(import.Id, form.Theme!), Now));
            await Db.SaveChangesAsync(Cancel);
            GoTo(ImportPage.Url(import.Id));
        }
        else
        {
            await ReadAsync(form.File!, by);
        }
    }

    private async Task ReadAsync(IFormFile file, Guid by)
    {
        var import = Db.Add(new Import(Name(file), by, Now)).Entity;
        try
        {
            await using var stream = file.OpenReadStream();
            await Staging.ReadAsync(import, new FileRows(Shelf, Speaking.InDutch, form!.Theme).Read(stream), Cancel);
        }
        catch (UnreadableException problem)
        {
            form!.Refuse(Http, "File", problem.Key, problem.Arguments);
            return;
        }

        GoTo(ImportPage.Url(import.Id));
    }

    private static string Name(IFormFile file) =>
        CleanText.Of(file.FileName.Split('/', '\\')[^1], 100) is { Length: > 0 } name ? name : "csv";
}
