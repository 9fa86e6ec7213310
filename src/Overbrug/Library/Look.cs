namespace Overbrug.Library;

/// <summary>Where a text stands that others will read only after an editor's look.</summary>
public enum Look
{
    Waiting,
    Taken,
    Refused,
}
