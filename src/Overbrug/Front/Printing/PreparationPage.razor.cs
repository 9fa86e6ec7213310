using Overbrug.Moments;

namespace Overbrug.Front.Printing;

/// <summary>The guiding questions to prepare with, with room to write.</summary>
public partial class PreparationPage
{
    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/preparation";
}
