using Overbrug.Moments;

namespace Overbrug.Front.Printing;

/// <summary>Opens with what was hoped, then asks what the team learned.</summary>
public partial class EvaluationPaper
{
    public static string Url(Moment moment) => $"/moments/{moment.Id}/print/evaluation";
}
