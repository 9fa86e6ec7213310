using Overbrug.Moments;

namespace Overbrug.Front.Printing;

/// <summary>A guide for the talk afterwards, in the room: questions to point at.</summary>
public partial class TalkPage
{
    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/talk";
}
