namespace Overbrug.Moments.Printing;

/// <summary>The three questions and the child's one, to count on paper while people point.</summary>
public partial class NotesPage
{
    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/notes";
}
