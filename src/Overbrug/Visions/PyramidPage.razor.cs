namespace Overbrug.Visions;

/// <summary>To be built.</summary>
public partial class PyramidPage
{
    public static string Url() => "/pyramid";
}
