using System.Globalization;

namespace Overbrug.Platform.Web.Forms;

/// <summary>What a person typed: reads itself from a posted form, remembers it as typed, and knows what is wrong with it.</summary>
public abstract class Form
{
    private Fields? fields;

    public IReadOnlyList<FieldError> Errors => fields?.Errors ?? [];

    public bool IsPosted => fields is not null;

    /// <summary>Reads the posted fields. False when something is wrong: the answer then has status 422 and nothing is stored.</summary>
    public bool Read(HttpContext http)
    {
        fields = new Fields(http.Request.Form);
        Read(fields);
        return Accepted(http);
    }

    /// <summary>Adds what only the world knows (a name that is taken) to what is wrong.</summary>
    public void Refuse(HttpContext http, string field, string key, params (string Name, object? Value)[] arguments)
    {
        (fields ??= new Fields(http.Request.Form)).Refuse(field, key, arguments);
        Accepted(http);
    }

    /// <summary>What the field shows: what was typed, else the value, in the form that HTML inputs take.</summary>
    public string Shown(string field, object? value) => fields is not null ? fields.Raw(field) : value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    protected abstract void Read(Fields from);

    private bool Accepted(HttpContext http)
    {
        if (Errors.Count == 0)
        {
            return true;
        }

        http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return false;
    }
}
