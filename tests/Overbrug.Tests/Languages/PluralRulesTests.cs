using Overbrug.Languages;

namespace Overbrug.Tests.Languages;

/// The @integer samples of CLDR 48 (cldr-core, plurals.json).
public class PluralRulesTests
{
    [Theory]
    [InlineData("nl,en,tr,bg,ps,so,sq,ur", "one", "1")]
    [InlineData("nl,en,tr,bg,ps,so,sq,ur", "other", "0,2~16,100,1000,10000,100000,1000000")]
    [InlineData("fa,prs,ti", "one", "0,1")]
    [InlineData("fa,prs,ti", "other", "2~17,100,1000,10000,100000,1000000")]
    [InlineData("fr,pt", "one", "0,1")]
    [InlineData("fr,pt,es", "many", "1000000")]
    [InlineData("fr,pt,es", "other", "2~17,100,1000,10000,100000")]
    [InlineData("es", "one", "1")]
    [InlineData("es", "other", "0")]
    [InlineData("ro", "one", "1")]
    [InlineData("ro", "few", "0,2~16,101,1001")]
    [InlineData("ro", "other", "20~35,100,1000,10000,100000,1000000")]
    [InlineData("uk,ru", "one", "1,21,31,41,51,61,71,81,101,1001")]
    [InlineData("uk,ru,pl", "few", "2~4,22~24,32~34,42~44,52~54,62,102,1002")]
    [InlineData("uk,ru,pl", "many", "0,5~19,100,1000,10000,100000,1000000")]
    [InlineData("pl", "one", "1")]
    [InlineData("pl", "many", "21,101")]
    [InlineData("ar", "zero", "0")]
    [InlineData("ar", "one", "1")]
    [InlineData("ar", "two", "2")]
    [InlineData("ar", "few", "3~10,103~110,1003")]
    [InlineData("ar", "many", "11~26,111,1011")]
    [InlineData("ar", "other", "100~102,200~202,300~302,400~402,500~502,600,1000,10000,100000,1000000")]
    public void Whole_numbers_fall_where_CLDR_says(string rules, string category, string samples)
    {
        foreach (var rule in rules.Split(','))
            foreach (var n in Numbers(samples))
                Assert.True(PluralRules.Category(rule, n) == category, $"{rule} {n}: {PluralRules.Category(rule, n)}, not {category}");
    }

    [Fact]
    public void Everyday_numbers_need_all_six_Arabic_forms() =>
        Assert.Equal(["zero", "one", "two", "few", "many", "other"], PluralRules.Everyday("ar"));

    static IEnumerable<long> Numbers(string samples) => samples.Split(',').SelectMany(sample =>
    {
        var ends = sample.Split('~').Select(s => long.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(0, (int)(ends[^1] - ends[0]) + 1).Select(i => ends[0] + i);
    });
}
