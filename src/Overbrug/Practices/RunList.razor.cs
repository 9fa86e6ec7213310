namespace Overbrug.Practices;

/// <summary>To be built.</summary>
public partial class RunList
{
    public static string Url() => "/runs";
}
