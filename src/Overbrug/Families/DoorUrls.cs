using Overbrug.Languages;

namespace Overbrug.Families;

/// <summary>Addresses behind a door.</summary>
public static class DoorUrls
{
    public static string Url(this Doorway door, string lang) => $"/{lang}/k/{door.Code}";

    /// <summary>The class's calendar, or one moment of it, in Dutch and the language of the page.</summary>
    public static string CalendarUrl(this Doorway door, Language language, Guid? moment = null) =>
        $"/k/{door.Code}{(moment is null ? "" : $"/{moment}")}.ics{(language.IsDutch ? "" : $"?taal={language.Tag}")}";

    /// <summary>An address below the class page: <c>door.Url(lang, "card")</c>.</summary>
    public static string Url(this Doorway door, Language language, string rest = "") =>
        rest.Length == 0 ? door.Url(language.Tag) : $"{door.Url(language.Tag)}/{rest}";
}
