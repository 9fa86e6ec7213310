namespace Overbrug.Library.Lists;

/// <summary>Throws a list away. Its items stay in the library.</summary>
public partial class ThrowAwayList
{
    public static string Url(Guid id) => $"/team/library/lists/{id}/removal";

    private Task Throw() => ChangeAsync("list.thrown-away", list => Db.Remove(list), ReadingLists.Url(), "library-lists.done-thrown");
}
