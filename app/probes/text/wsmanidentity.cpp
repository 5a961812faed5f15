#include "app/probes/text/wsmanidentity.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;            ///< elements within elements; an answer has five
constexpr qsizetype mostElements = 64; ///< that are kept
constexpr qsizetype longestValue = 200;

Failure wsmanFailure(const QString& what)
{
    return {u"wsman"_s, what};
}

/// Reads on within IdentifyResponse until it ends.
std::map<QString, QString> elementsOf(QXmlStreamReader& xml)
{
    std::map<QString, QString> values;
    QStringList path;
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path += xml.name().toString().left(longestValue);
            text.clear();
            if (path.size() > deepest) {
                xml.raiseError(u"too deep"_s);
                return {};
            }
            break;
        case QXmlStreamReader::Characters:
            if (text.size() < longestValue)
                text += xml.text().left(longestValue);
            break;
        case QXmlStreamReader::EndElement:
            if (path.isEmpty())
                return values;
            text = text.simplified().left(longestValue);
            if (!text.isEmpty() && std::cmp_less(values.size(), mostElements))
                values.try_emplace(path.constLast(), text);
            path.removeLast();
            text.clear();
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return {};
}

} // namespace

QByteArray wsmanIdentifyQuestion()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope")"
           R"( xmlns:i="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd">)"
           R"(<s:Header/><s:Body><i:Identify/></s:Body></s:Envelope>)";
}

Result<std::map<QString, QString>> parseWsmanIdentity(const QByteArray& body)
{
    QXmlStreamReader xml(body);
    int depth = 0;
    bool isInBody = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return wsmanFailure(u"it has a document type, which SOAP forbids"_s);
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        if (depth == 1 && xml.name() != "Envelope"_L1)
            return wsmanFailure(u"no SOAP envelope"_s);
        if (depth == 2)
            isInBody = xml.name() == "Body"_L1;
        if (depth > deepest)
            return wsmanFailure(u"too deep"_s);
        if (depth == 3 && isInBody && xml.name() == "IdentifyResponse"_L1) {
            std::map<QString, QString> values = elementsOf(xml);
            if (xml.hasError())
                break;
            return values;
        }
    }
    return wsmanFailure(xml.hasError() ? u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())
                                       : u"no IdentifyResponse"_s);
}

QString windowsVersionOf(const QString& productVersion)
{
    static const QRegularExpression words(u"^OS:\\s*(\\d{1,3}\\.\\d{1,3}\\.\\d{1,6})\\b"_s);
    const QString version = words.match(productVersion).captured(1);
    return version == "0.0.0"_L1 ? QString() : version;
}

} // namespace sd
