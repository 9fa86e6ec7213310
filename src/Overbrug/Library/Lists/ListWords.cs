using Overbrug.Network;

namespace Overbrug.Library.Lists;

/// <summary>Who reads a list, in words.</summary>
internal static class ListWords
{
    public static string ListKey(this Reach reach) => $"library-lists.reach-{reach.ToString().ToLowerInvariant()}";

    public static string ListAboutKey(this Reach reach) => $"library-lists.reach-about-{reach.ToString().ToLowerInvariant()}";
}
