namespace Overbrug.Schools;

/// <summary>To be built.</summary>
public partial class SchoolPage
{
    public static string Url() => "/school";
}
