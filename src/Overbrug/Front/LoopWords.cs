using Overbrug.Practices;

namespace Overbrug.Front;

/// <summary>The six stations of the loop in words and drawings.</summary>
internal static class LoopWords
{
    public static string Of(Station station) => station switch
    {
        Station.Listen => "front.station-listen",
        Station.Prepare => "front.station-prepare",
        Station.Meet => "front.station-meet",
        Station.LookBack => "front.station-look-back",
        Station.Anchor => "front.station-anchor",
        _ => "front.station-share",
    };

    public static string Picture(Station station) => station switch
    {
        Station.Listen => "talk",
        Station.Prepare => "pencil",
        Station.Meet => "together",
        Station.LookBack => "talked-together",
        Station.Anchor => "anchor",
        _ => "gift",
    };
}
