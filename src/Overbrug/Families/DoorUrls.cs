using Overbrug.Languages;

namespace Overbrug.Families;

/// <summary>Addresses behind a door.</summary>
public static class DoorUrls
{
    public static string Url(this Doorway door, string lang) => $"/{lang}/k/{door.Code}";

    /// <summary>An address below the class page: <c>door.Url(lang, "card")</c>.</summary>
    public static string Url(this Doorway door, Language language, string rest = "") =>
        rest.Length == 0 ? door.Url(language.Tag) : $"{door.Url(language.Tag)}/{rest}";
}
