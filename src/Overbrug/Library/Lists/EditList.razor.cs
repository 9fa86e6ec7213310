namespace Overbrug.Library.Lists;

/// <summary>Changes what a list is called; its items and who reads it stay the same.</summary>
public partial class EditList
{
    private ListForm form = new();

    public static string Url(Guid id) => $"/team/library/lists/{id}/edit";

    protected override Task PrepareAsync(ReadingList list)
    {
        form = ListForm.From(list);
        return Task.CompletedTask;
    }

    private Task Save() => form.Read(Http) ? ChangeAsync("list.changed", form.ApplyTo, ListPage.Url(Id), "library-lists.done-changed") : Task.CompletedTask;
}
