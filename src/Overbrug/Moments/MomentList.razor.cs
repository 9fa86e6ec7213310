namespace Overbrug.Moments;

/// <summary>To be built.</summary>
public partial class MomentList
{
    public static string Url() => "/moments";
}
