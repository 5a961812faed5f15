#pragma once

#include "models/domain/failure.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// Where a Redfish group's rows are (`at` of a baseline), beginning at the service root:
///
///   at     = [ step { "/" step } ] [ "#" name { "/" name } ]
///   step   = ( "*" | name { "|" name } ) [ "[" column "=" text "]" ]
///
///   column = name { "." name } { "|" name { "." name } }
///
/// A name is a member of the object that was reached, or a place in a list. Written otherwise in capitals or standing
/// in the object's "links" (iLO 4 before Redfish 1.0) it is found, too; of several with | the first that is there
/// counts. A link ({"@odata.id": …}, old {"href": …}) is followed, an object entered. "*" is each item of a list, or
/// each member of a collection ("Members", old "links/Member"), links followed again. In brackets: only where that
/// member says that, upper or lower case, with * for anything. What is reached is a row. Behind # stands a list in it,
/// the items of which are the rows instead; an object in its place is one row.
///
///   Systems/*                            every system
///   Systems/*[PowerState=Off]            those that are off
///   Chassis/*/Thermal#Temperatures       the items of a list in each chassis' thermal resource
///   Systems/*/Storage/*/Drives/*         the drives that each storage resource links to
///   Systems/*/Oem/Hpe|Hp/Links/SmartStorage/ArrayControllers/*
///
/// A column is a path in the row: names with / between, links followed; of several paths with | the first that has a
/// value counts: "Status/HealthRollup|Status/Health". "@id" is the last part of the row's own address.
class RedfishPath
{
public:
    using Column = std::vector<QStringList>; ///< alternatives; each names in turn
    struct Step
    {
        QStringList names; ///< empty: *
        Column condition = {};
        QRegularExpression conditionText = {};
        bool isList = false; ///< behind #: its items, or itself when it is an object
    };

    /// Fails with "redfish-path" and what is wrong.
    static Result<RedfishPath> parse(const QString& text);
    static Result<Column> parseColumn(const QString& text);

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
};

} // namespace sd
