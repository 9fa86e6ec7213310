using System.Globalization;

namespace Overbrug.Languages;

static class LanguageCulture
{
    /// School days are Gregorian everywhere, also where the culture's own calendar is Persian or Islamic.
    public static CultureInfo Of(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        if (culture.OptionalCalendars.FirstOrDefault(c => c is GregorianCalendar) is { } gregorian)
            culture.DateTimeFormat.Calendar = gregorian;
        UseLatinSeparators(culture.NumberFormat);
        return CultureInfo.ReadOnly(culture);
    }

    static void UseLatinSeparators(NumberFormatInfo numbers)
    {
        if (numbers.NumberDecimalSeparator == "٫") numbers.NumberDecimalSeparator = ".";
        if (numbers.NumberGroupSeparator == "٬") numbers.NumberGroupSeparator = ",";
    }
}
