namespace Overbrug.Moments.Printing;

/// <summary>The poster at the gate: one a class group. What only families may know does not stand on it.</summary>
public partial class PosterPage
{
    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/poster";
}
