using FsCheck;
using FsCheck.Fluent;

namespace Overbrug.Tests.Support;

static class Properties
{
    public static void Hold<T>(Func<T, bool> claim) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(claim));

    public static void Hold<T>(Gen<T> values, Func<T, bool> claim) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(values.ToArbitrary(), claim));

    /// <summary>Well-formed text: letters of many scripts, emoji, and what a format finds hard.</summary>
    public static Gen<string> Texts =>
        Gen.Elements("a", "é", "ا", "ሀ", "😀", "👩‍👧", "\\", ";", ",", "\n", "\"", ":", " ", "=", "n", "een lange zin in gewoon Nederlands").ListOf().Select(string.Concat);
}
