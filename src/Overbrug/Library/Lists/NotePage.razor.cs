using Microsoft.AspNetCore.Components;

namespace Overbrug.Library.Lists;

/// <summary>A word about an item of a list: why the school keeps it.</summary>
public partial class NotePage
{
    private NoteForm? form;

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(Guid id, string slug) => $"/team/library/lists/{id}/items/{slug}/note";

    protected override Task PrepareAsync(ReadingList list)
    {
        form = Found(list.Find(Slug)) is { } item ? new NoteForm(item.Note) : null;
        return Task.CompletedTask;
    }

    private Task Save() => form!.Read(Http) ? ChangeAsync("list.noted", list => list.Find(Slug)?.Note = form.Note, ListPage.Url(Id), "library-lists.done-noted") : Task.CompletedTask;
}
