namespace Overbrug.Library.Lists;

/// <summary>Makes a list. Only the school reads it until the team shares it.</summary>
public partial class NewList
{
    private readonly ListForm form = new();

    public static string Url() => "/team/library/lists/new";

    protected override void OnInitialized() => Found(Actor.Plans ? Actor : null);

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        if (await Db.MakeListAsync(Actor, form, null, Now, Cancel) is not { } list)
        {
            form.Refuse(Http, "Title", "library-lists.too-many", ("most", ReadingList.MostLists));
        }
        else if (list.About != form.About)
        {
            form.Refuse(Http, "Title", "library-lists.title-taken");
        }
        else
        {
            GoTo(ListPage.Url(list.Id), "library-lists.done-made");
        }
    }
}
