namespace Overbrug.Practices;

public enum QuestionType
{
    Text,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>What success looks like, per actor; choices are suggestions.</summary>
    Criteria,

    /// <summary>Any of the choices.</summary>
    Notes,

    Date,
}
