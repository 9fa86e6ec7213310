using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>Where a family goes after it said something: on its remembered phone, or to the address of its card.</summary>
public static class Answered
{
    public static string Url(HttpContext http, Doorway door, Family family, string code, bool? remember, Language language, Guid momentId, SigningUpEnd end)
    {
        var newcomer = door.Family is null;
        if (newcomer && remember == true)
        {
            FamilyCookie.Remember(http, code, new SchoolYear(family.Year));
        }

        var opened = newcomer && remember != true ? code : door.Code;
        return $"/{language.Tag}/k/{opened}/m/{momentId}/thanks?hoe={end}";
    }
}
