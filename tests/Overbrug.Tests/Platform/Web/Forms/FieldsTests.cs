using Microsoft.Extensions.Primitives;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Tests.Platform.Web.Forms;

public class FieldsTests
{
    [Theory]
    [InlineData("8:45")]
    [InlineData("08:45")]
    [InlineData("8.45")]
    [InlineData("8u45")]
    [InlineData("8h45")]
    [InlineData("8 H 45")]
    public void An_hour_may_be_written_as_people_do(string typed) => Assert.Equal(new TimeOnly(8, 45), Read(typed));

    [Theory]
    [InlineData("14h")]
    [InlineData("14u")]
    [InlineData("14h00")]
    public void A_full_hour_needs_no_minutes(string typed) => Assert.Equal(new TimeOnly(14, 0), Read(typed));

    [Theory]
    [InlineData("14")]
    [InlineData("25h00")]
    [InlineData("soon")]
    public void What_is_no_hour_is_refused(string typed) => Assert.Null(Read(typed));

    private static TimeOnly? Read(string typed) =>
        new Fields(new FormCollection(new Dictionary<string, StringValues> { ["Starts"] = typed })).Time("Starts");
}
