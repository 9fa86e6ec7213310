namespace Overbrug.Families;

/// <summary>To be built.</summary>
public partial class AskList
{
    public static string Url() => "/asks";
}
