using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddFreedPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsToBeTold",
                table: "SignUps",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsToBeTold",
                table: "SignUps");
        }
    }
}
