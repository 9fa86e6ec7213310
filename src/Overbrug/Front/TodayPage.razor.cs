namespace Overbrug.Front;

/// <summary>What needs me now; the rest can wait.</summary>
public partial class TodayPage
{
    public static string Url() => "/today";
}
