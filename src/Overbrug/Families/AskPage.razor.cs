using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Platform.Data;

namespace Overbrug.Families;

/// <summary>One ask and its answer, which the parent reads on the class page.</summary>
public partial class AskPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Ask? Ask { get; set; }

    private AnswerForm Form { get; set; } = null!;

    private List<Choice> Choices => [.. Form.Answers.Select(id => new Choice(id, id == Ask.OnADay ? W["asks.answer-on"] : W[$"answers.{id}"]))];

    public static string Url(Guid id) => $"/asks/{id}";

    protected override async Task OnInitializedAsync()
    {
        Ask = Found(await Ask.VisibleTo(Db, Actor).Include(a => a.Family).Include(a => a.ClassGroup).SingleOrDefaultAsync(a => a.Id == Id, Cancel));
        if (Ask is not null)
        {
            Form = new AnswerForm(Ask.Answers(Speaking.Words), Today);
        }
    }

    private async Task Save()
    {
        if (Ask is null || !Form.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(Id, Cancel);
        await Db.Entry(Ask).ReloadAsync(Cancel);
        if (!Ask.TakesAnswer)
        {
            GoTo(Url(Id), "asks.done-already");
            return;
        }

        if (Form.Seen != Ask.AnswerVersion)
        {
            Form.Refuse(Http, "Seen", "asks.fix-answered");
            Http.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        Form.ApplyTo(Ask, Actor.Membership!, Now);
        Db.Record(Actor.Did("ask.answered", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        if (Ask.WantsToTalk)
        {
            await Db.EmptyLogAsync(Cancel);
        }

        GoTo(AskList.Url(), "asks.done-answered");
    }
}
