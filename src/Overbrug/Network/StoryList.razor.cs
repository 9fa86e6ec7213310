namespace Overbrug.Network;

/// <summary>To be built.</summary>
public partial class StoryList
{
    public static string Url() => "/team/stories";
}
